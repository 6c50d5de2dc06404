package ajar.site.outgoing;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses belong to the public network: all of IPv4 but what is reserved, of IPv6 only what is given out. */
final class PublicAddresses {

    /** The registries of special addresses of IANA, and 6to4 and Teredo, which carry an IPv4 address inside. */
    private static final List<Block> RESERVED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001:0:0:0:0:0:0:0/23",
                    "2001:db8:0:0:0:0:0:0/32",
                    "2002:0:0:0:0:0:0:0/16",
                    "2620:4f:8000:0:0:0:0:0/48",
                    "3fff:0:0:0:0:0:0:0/20")
            .map(Block::of)
            .toList();

    private static final Block GIVEN_OUT = Block.of("2000:0:0:0:0:0:0:0/3");
    private static final int IPV4_BYTES = 4;

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        var bytes = address.getAddress();
        return (bytes.length == IPV4_BYTES || GIVEN_OUT.holds(bytes))
                && RESERVED.stream().noneMatch(block -> block.holds(bytes));
    }

    /** Addresses whose first bits are the same. */
    private record Block(byte[] start, int bits) {

        static Block of(String written) {
            var parts = written.split("/");
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            return address.length == start.length
                    && Arrays.equals(address, 0, whole, start, 0, whole)
                    && (rest == 0 || ((address[whole] ^ start[whole]) & 0xFF) >> (Byte.SIZE - rest) == 0);
        }
    }
}
