{comment|# kettle}
CC {operator|?}{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}{function|c}{punctuation|)}
export PATH
{function|include} other{punctuation|.}{function|mk}
{punctuation|.}{function|PHONY}{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}{function|c}{operator|=}{punctuation|.}{function|o}{punctuation|)} {operator|\|} dir
	@echo {string|{double-quoted|"Building $@ from $< with $(CC) ${interpolation variable|$HOME}"}}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}{function|o}
{operator|%}{punctuation|.}{function|o}{punctuation|:} {operator|%}{punctuation|.}{function|c}
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
{keyword|define} recipe
foo
endef
