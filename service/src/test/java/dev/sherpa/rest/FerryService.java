package dev.sherpa.rest;

import dev.sherpa.SherpaApplication;
import dev.sherpa.store.OnH2;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Starts the whole service on a free port, with a database of its own and the ferry pack. Today is 2031-05-01. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SherpaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "sherpa.packs=src/test/resources/testpacks/ferry-crossing")
@Import(Ferry.class)
@OnH2
@interface FerryService {}
