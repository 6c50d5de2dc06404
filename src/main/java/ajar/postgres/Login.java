package ajar.postgres;

/** A database role and its password. */
record Login(String name, String password) {

    /** Keeps the password out of logs and error messages. */
    @Override
    public String toString() {
        return "Login[" + name + "]";
    }
}
