# kettle
{tag|CC} {plain-text|?= gcc}
{tag|SRC} {plain-text|:= $(wildcard src/*.c)}
{tag|export} {plain-text|PATH}
{keyword|include other.mk}
{tag|{attr-class|.PHONY}{punctuation|:}} {tag|all} {tag|clean}
{tag|all{punctuation|:}} $(SRC:{punctuation|.}c{punctuation|=.}o) {punctuation|\|} dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	{punctuation|-}{code|rm {operator|-}f {operator|*}{punctuation|.}o}
%{punctuation|.}o: %{punctuation|.}c
	$(CC) {punctuation|-}c {punctuation|-}o $@ $<
{tag|ifeq} {plain-text|($(DEBUG),1)}
{tag|CFLAGS} {plain-text|+= -g}
{flow-control|{branch keyword|else} ifdef {constant|X}}
{tag|endif}
{tag|define} {plain-text|recipe}
{tag|foo}
{tag|endef}
