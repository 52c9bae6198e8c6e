{comment|# kettle}
CC ?{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src/*{keyword|.c}{punctuation|)}
export PATH
include other.mk
{keyword|.PHONY}{punctuation|:} all clean
{field variable|all}{punctuation|:} ${punctuation|(}{builtin|S}{field variable|RC}{punctuation|:}{keyword|.c}{operator|=}{keyword|.o}{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *{keyword|.o}
%{keyword|.o}{punctuation|:} %{keyword|.c}
	${punctuation|(}{builtin|CC}{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}{builtin|D}EBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{operator|=} -g
else ifdef X
endif
define recipe
foo
endef
