{comment|# kettle}
CC ?{keyword|=} gcc
SRC {function|{prefix|{punctuation|:}}}{keyword|=} ${punctuation|(}wildcard src/*{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}{function|{prefix|PHONY{punctuation|:}}} all clean
{function|{prefix|all{punctuation|:}}} ${punctuation|(}{function|{prefix|SRC{punctuation|:}}}{punctuation|.}c{keyword|=}{punctuation|.}o{punctuation|)} \| dir
	{tag|{punctuation|@}echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *{punctuation|.}o
%{punctuation|.}{function|{prefix|o{punctuation|:}}} %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{keyword|=} -g
else ifdef X
endif
define recipe
foo
endef
