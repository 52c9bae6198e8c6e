# {rule|kettle}
{rule|CC} ?{operator|=} {rule|gcc}
{rule|SRC} :{operator|=} ${punctuation|(}{rule|wildcard} {rule|src}{operator|/}{repetition operator|*}.{rule|c}{punctuation|)}
{rule|export} {rule|PATH}
{rule|include} {rule|other}.{rule|mk}
.{rule|PHONY}: {rule|all} {rule|clean}
{rule|all}: ${punctuation|(}{rule|SRC}:.{rule|c}{operator|=}.{rule|o}{punctuation|)} \| {rule|dir}
	@{rule|echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f {repetition operator|*}.{rule|o}
%.{rule|o}: %.{rule|c}
	${punctuation|(}{rule|CC}{punctuation|)} -c -o $@ $<
{rule|ifeq} {punctuation|(}${punctuation|(}{rule|DEBUG}{punctuation|)},{repetition operator|1}{punctuation|)}
{rule|CFLAGS} +{operator|=} -g
{rule|else} {rule|ifdef} {rule|X}
{rule|endif}
{rule|define} {rule|recipe}
{rule|foo}
{rule|endef}
