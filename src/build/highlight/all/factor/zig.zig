{conventionally-named-word keyword|//!} {normal-word|kettle}
{normal-word|const} {normal-word|std} {kernel-builtin variable|=} {normal-word|@import("std");}
{normal-word|///} {normal-word|Doc}
{normal-word|pub} {normal-word|const} {normal-word|Kettle} {kernel-builtin variable|=} {normal-word|struct} {curly-brace-literal-delimiter operator|\{}
    {normal-word|litres:} {normal-word|f64} {kernel-builtin variable|=} {normal-word|1.7,}
    {normal-word|name:} {normal-word|[]const} {normal-word|u8,}
    {normal-word|pub} {normal-word|fn} {normal-word|boil(self:} {normal-word|*Kettle,} {normal-word|comptime} {colon-syntax function|T: type,} {normal-word|n:} {conventionally-named-word keyword|?u32)} {normal-word|!T} {curly-brace-literal-delimiter operator|\{}
        {normal-word|const} {normal-word|s} {kernel-builtin variable|=} {normal-word|\\\\multi}
        {normal-word|\\\\line}
        {semicolon-or-setlocal function|;}
        {normal-word|var} {normal-word|i:} {normal-word|usize} {kernel-builtin variable|=} {normal-word|0xFF;}
        {combinators keyword|while} {normal-word|(i} {math-builtin variable|<} {normal-word|10)} {colon-syntax function|: (i} {normal-word|+=} {normal-word|1)} {curly-brace-literal-delimiter operator|\{} {combinators keyword|if} {conventionally-named-word keyword|(n)} {normal-word|\|x\|} {curly-brace-literal-delimiter operator|\{} {normal-word|_} {kernel-builtin variable|=} {normal-word|x;} {curly-brace-literal-delimiter operator|\}} {normal-word|else} {normal-word|continue;} {curly-brace-literal-delimiter operator|\}}
        {normal-word|defer} {normal-word|std.debug.print("at} {normal-word|\{d\}\\n",} {normal-word|.\{i\});}
        {normal-word|return} {normal-word|switch} {conventionally-named-word keyword|(i)} {curly-brace-literal-delimiter operator|\{} {normal-word|0...9} {conventionally-named-word keyword|=>} {normal-word|error.Cold,} {normal-word|else} {conventionally-named-word keyword|=>} {normal-word|@as(T,} {normal-word|undefined)} {normal-word|orelse} {normal-word|unreachable} {normal-word|\};}
    {curly-brace-literal-delimiter operator|\}}
{normal-word|\};}
{normal-word|test} {string|"boil"} {curly-brace-literal-delimiter operator|\{} {normal-word|try} {normal-word|std.testing.expect(true} {kernel-builtin variable|and} {normal-word|'a'} {normal-word|!=} {normal-word|'\\n');} {curly-brace-literal-delimiter operator|\}} {normal-word|//} {normal-word|end}
