# kettle
CC {quantifier number|?}= gcc
SRC := {anchor function|$}{group punctuation|(}wildcard src/{quantifier number|*}{char-set class-name|.}c{group punctuation|)}
export PATH
include other{char-set class-name|.}mk
{char-set class-name|.}PHONY: all clean
all: {anchor function|$}{group punctuation|(}SRC:{char-set class-name|.}c={char-set class-name|.}o{group punctuation|)} {alternation keyword|\|} dir
	@echo "Building {anchor function|$}@ from {anchor function|$}< with {anchor function|$}{group punctuation|(}CC{group punctuation|)} {anchor function|$}{anchor function|$}HOME"
	-rm -f {quantifier number|*}{char-set class-name|.}o
%{char-set class-name|.}o: %{char-set class-name|.}c
	{anchor function|$}{group punctuation|(}CC{group punctuation|)} -c -o {anchor function|$}@ {anchor function|$}<
ifeq {group punctuation|(}{anchor function|$}{group punctuation|(}DEBUG{group punctuation|)},1{group punctuation|)}
CFLAGS {quantifier number|+}= -g
else ifdef X
endif
define recipe
foo
endef
