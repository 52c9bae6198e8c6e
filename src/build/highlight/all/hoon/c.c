#{function|include} <{function|stdio}.{function|h}>
#{function|include} {string|"kettle.h"}
#{function|define} MAX({function|a}, {function|b}) (({function|a}) > ({function|b}) ? ({function|a}) : ({function|b})) /{class-name|*} {function|twice} {class-name|*}/
#{function|ifdef} DEBUG
#  {function|define} LOG(...) {function|fprintf}({function|stderr}, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__)
#{function|endif}

{function|typedef} {function|struct} {function|kettle} \{ {function|unsigned} {function|int} {function|ml}; {function|float} {function|t}[4]; {function|const} {function|char} {class-name|*}{function|name}; \} {function|kettle}_{function|t};
{function|enum} {function|state} \{ COLD = 0{function|x0}, WARM = 1 << 3, HOT = 0777L \};

{function|static} {function|inline} {function|int} {function|boil}({function|kettle}_{function|t} {class-name|*}{function|k}, {function|size}_{function|t} {function|n}) \{
    // {function|go} {function|on} {function|until} {function|hot}
    {function|for} ({function|size}_{function|t} {function|i} = 0; {function|i} < {function|n} && {function|k}->{function|t}[{function|i}] <= 99.5{function|e0f}; {keyword|++}{function|i}) \{
        {function|k}->{function|t}[{function|i}] += {string|'a'} - {string|'\\x61'} + 0{function|x1}.8{function|p3};
        {function|if} (!{function|k} \|\| {function|k} {keyword|==} NULL) {function|goto} {function|out};
    \}
{function|out}:
    {function|return} {function|k} ? ({function|int}) MAX({function|k}->{function|ml}, 10{function|u}) : -1;
\}

{function|int} {function|main}({function|void}) \{ {function|struct} {function|kettle} {function|k} = \{ .{function|ml} = 1500 \}; {function|return} {function|printf}({string|"%d\\t\\"%s\\"\\n"}, {function|boil}(&{function|k}, 4), {string|"tea"} {string|"pot"}); \}
