package dev.jbuild.build;

import dev.jbuild.check.Looks;
import dev.jbuild.trace.Recorder;

/** Notes what a check looks at as something that the page was made of. */
record RecordedLooks(Recorder recorder) implements Looks {

    @Override
    public void file(String output) {
        recorder.read(PresentInputs.OUTPUTS, output);
    }

    @Override
    public void near(String address) {
        recorder.read(PresentInputs.NEAR, address);
    }
}
