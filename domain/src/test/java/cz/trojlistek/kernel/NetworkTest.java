package cz.trojlistek.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 4, c0000207",
        "192.0.2.7, 3, c00002",
        "2001:db8:1:2:3:4:5:6, 4, 20010db800010002",
        "2001:db8:1:2:ffff::1, 3, 20010db800010002",
        "not an address, 4, 0000000000000000",
        "1.2.3.4.5, 4, ''"
    })
    void ofAnIpv6AddressTheNetworkCounts(String address, int bytes, String network) {
        assertThat(Network.of(address, bytes)).isEqualTo(network);
    }
}
