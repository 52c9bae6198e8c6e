{comment|# kettle}
CC ?{operator|=} gcc
SRC :{operator|=} ${punctuation|(}wildcard src/*{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY: all clean
all: ${punctuation|(}SRC:{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	@echo {string-literal|{string|"Building $@ from $< with $(CC) $}{interpolation|{variable|$HOME}}{string|"}}
	{operator|-}rm {operator|-}f *{punctuation|.}o
%{punctuation|.}o: %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
