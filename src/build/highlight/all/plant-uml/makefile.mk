# kettle
CC ?= gcc
SRC {punctuation|:}= ${punctuation|(}wildcard src/{arrow operator|*.}c{punctuation|)}
export PATH
include other.mk
.PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}.c={arrow operator|.o}{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f {arrow operator|*.o}
%{arrow operator|.o}{punctuation|:} %.c
	${punctuation|(}CC{punctuation|)} -c {arrow operator|-o} $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}1{punctuation|)}
CFLAGS += -g
{keyword|else} ifdef X
{keyword|endif}
define recipe
foo
endef
