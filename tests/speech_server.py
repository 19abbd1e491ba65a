"""A private speech-dispatcher whose voices write down what they are given, from `with` to its end."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self

SPEAKING = """
LogLevel 0
LogDir "{folder}"
AudioOutputMethod "libao"
AddModule "written" "sd_generic" "written.conf"
DefaultModule "written"
DisableAutoSpawn
"""
# A voice of each language. The command is given the words in quotes, and what cannot be there is escaped. A
# long text goes to it whole: sd_generic knows ends of sentences in ASCII alone, else cuts within a letter.
WRITING = """
GenericExecuteSynth "echo \\"$VOICE: $DATA\\" >> {folder}/said"
GenericMaxChunkLength 10000
{languages}
{voices}
"""
# No card, and no sound server: libao has an output that goes nowhere.
SILENT = "default_driver=null\n"


class SpeechServer:
    """Says nothing and writes all of it, as text; `voices` are names by their languages."""

    def __init__(self, voices: dict[str, str]) -> None:
        self._voices = voices

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="speech-"))
        (self.folder / ".libao").write_text(SILENT)
        (self.folder / "modules").mkdir()
        (self.folder / "speechd.conf").write_text(SPEAKING.format(folder=self.folder))
        languages = "\n".join(f'GenericLanguage "{tag}" "{tag}" "utf-8"' for tag in self._voices)
        voices = "\n".join(f'AddVoice "{tag}" "MALE1" "{name}"' for tag, name in self._voices.items())
        module = WRITING.format(folder=self.folder, languages=languages, voices=voices)
        (self.folder / "modules" / "written.conf").write_text(module)
        folders = ["-C", str(self.folder), "-L", str(self.folder), "-P", str(self.folder / "pid")]
        command = ["speech-dispatcher", "--run-single", "-c", "unix_socket", "-S", str(self.socket), *folders]
        self._process = subprocess.Popen(
            [*command, "-t", "0"],
            env=os.environ | {"HOME": str(self.folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 20
        while not self.socket.exists():
            assert self._process.poll() is None, "speech-dispatcher ended: is a module or libao missing?"
            assert time.monotonic() < end, "no speech-dispatcher came up"
            time.sleep(0.02)
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.terminate()
        self._process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def socket(self) -> Path:
        """Where it listens."""
        return self.folder / "socket"

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to find it."""
        return {"SPEECHD_ADDRESS": f"unix_socket:{self.socket}"}

    def said(self) -> str:
        """What was said so far, each breath with the name of its voice."""
        file = self.folder / "said"
        return file.read_text(encoding="utf-8") if file.exists() else ""
