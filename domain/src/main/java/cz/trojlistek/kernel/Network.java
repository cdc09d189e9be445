package cz.trojlistek.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of an IP address that is held responsible for what comes from it, as hexadecimal digits. */
public final class Network {

    /** Of an IPv6 address the /64, of which every household has its own. */
    private static final int IPV6_BYTES = 8;

    private Network() {}

    /**
     * @param ipv4Bytes how much of an IPv4 address counts: 4 for the address itself, 3 for its /24
     * @return the empty text for what is no address
     */
    public static String of(String address, int ipv4Bytes) {
        try {
            // Digits and colons only, so nothing is asked of a name server.
            var bytes = InetAddress.getByName(address.matches("[0-9a-fA-F:.]+") ? address : "::")
                    .getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? ipv4Bytes : IPV6_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return "";
        }
    }
}
