{comment|# kettle}
CC ?= gcc
SRC := ${punctuation|(}wildcard src/{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY: all clean
all: ${punctuation|(}SRC:{punctuation|.}c={punctuation|.}o{punctuation|)} {punctuation|\|} {function|dir}
	@{function|echo} {string|"Building $@ from $< with {function|${punctuation|(}CC{punctuation|)}} ${variable|$HOME}"}
	{operator|-}{function|rm} {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o: {operator|%}{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}1{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
{keyword|define} recipe
foo
endef
