{comment|# kettle}
CC ?{operator|=} gcc
SRC :{operator|=} {variable|{variable|$(}wildcard src/*.c{variable|)}}
{builtin class-name|export} {environment constant|PATH}
include other.mk
.PHONY: all clean
all: {variable|{variable|$(}SRC:.c{operator|=}.o{variable|)}} {operator|\|} {function|dir}
	@echo {string|"Building {variable|$@} from $< with {variable|{variable|$(}CC{variable|)}} ${environment constant|$HOME}"}
	{parameter variable|-rm} {parameter variable|-f} *.o
%.o: %.c
	{variable|{variable|$(}CC{variable|)}} {parameter variable|-c} {parameter variable|-o} {variable|$@} ${operator|<}
ifeq {punctuation|(}{variable|{variable|$(}DEBUG{variable|)}},1{punctuation|)}
CFLAGS {operator|+=} {parameter variable|-g}
{keyword|else} ifdef X
endif
define recipe
foo
endef
