{comment|# kettle}
{node|CC} ?{operator|=} {attr-value|gcc}
{node|SRC} {operator|:}{operator|=} $({node|wildcard} {node|src}/*.c)
{node|export} {node|PATH}
{node|include} {node|other}.mk
.PHONY{operator|:} {node|all} {node|clean}
{node|all}{operator|:} $({node|SRC}{operator|:}.c{operator|=}.o) \| {node|dir}
	@{node|echo} {node|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o{operator|:} %.c
	$({node|CC}) -c -o $@ $<
{node|ifeq} ($({node|DEBUG}){punctuation|,}{node|1})
{node|CFLAGS} +{operator|=} -g
{node|else} {node|ifdef} {node|X}
{node|endif}
{node|define} {node|recipe}
{node|foo}
{node|endef}
