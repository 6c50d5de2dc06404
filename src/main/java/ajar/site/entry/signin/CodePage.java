package ajar.site.entry.signin;

/**
 * Where a code is asked for, or typed.
 *
 * @param address where the form goes
 * @param again where another code is asked for
 */
public record CodePage(String address, String refusal, String again) {}
