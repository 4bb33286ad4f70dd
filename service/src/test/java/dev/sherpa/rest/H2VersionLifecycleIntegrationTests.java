package dev.sherpa.rest;

@FerryService
class H2VersionLifecycleIntegrationTests extends VersionLifecycleContract {}
