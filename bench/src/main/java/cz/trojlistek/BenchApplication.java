package cz.trojlistek;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product without its screens, to be measured. */
@SpringBootApplication
public class BenchApplication {}
