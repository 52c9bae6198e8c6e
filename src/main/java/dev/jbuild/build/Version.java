package dev.jbuild.build;

/** Which jbuild this is. */
public final class Version {

    private Version() {}

    /** The version as the jar's manifest has it; {@code development} when run from class files. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
