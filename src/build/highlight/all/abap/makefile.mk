# kettle
CC {operator|?=} gcc
SRC {punctuation|:}= ${punctuation|(}wildcard src/*{punctuation|.}{keyword|c}{punctuation|)}
{keyword|export} PATH
{keyword|include} {keyword|other}{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} {keyword|all} clean
{keyword|all}{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}{keyword|c}={punctuation|.}{keyword|o}{punctuation|)} {token-operator punctuation|\|} dir
	@echo {eol-comment comment|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *{punctuation|.}{keyword|o}
%{punctuation|.}{keyword|o}{punctuation|:} %{punctuation|.}{keyword|c}
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS += -g
{keyword|else} ifdef {keyword|X}
{keyword|endif}
{keyword|define} recipe
foo
endef
