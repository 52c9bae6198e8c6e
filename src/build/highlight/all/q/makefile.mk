{verb operator|#} kettle
CC {verb operator|?}{verb operator|=} gcc
SRC {verb operator|:}{verb operator|=} {verb operator|$}{punctuation|(}wildcard src{adverb function|/}{verb operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{verb operator|:} {keyword|all} clean
{keyword|all}{verb operator|:} {verb operator|$}{punctuation|(}SRC{verb operator|:}{punctuation|.}c{verb operator|=}{punctuation|.}o{punctuation|)} {verb operator|\|} dir
	{verb operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{verb operator|-}rm {verb operator|-}f {verb operator|*}{punctuation|.}o
{verb operator|%}{punctuation|.}o{verb operator|:} {verb operator|%}{punctuation|.}c
	{verb operator|$}{punctuation|(}CC{punctuation|)} {verb operator|-}c {verb operator|-}o {verb operator|$}{verb operator|@} {verb operator|$}{verb operator|<}
ifeq {punctuation|(}{verb operator|$}{punctuation|(}DEBUG{punctuation|)}{verb operator|,}{number|1}{punctuation|)}
CFLAGS {verb operator|+}{verb operator|=} {verb operator|-}g
else ifdef X
endif
define recipe
foo
endef
