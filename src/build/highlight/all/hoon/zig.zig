//! {function|kettle}
{function|const} {function|std} = {class-name|@import}({string|"std"});
/// D{function|oc}
{function|pub} {function|const} K{function|ettle} = {function|struct} \{
    {function|litres}: {function|f64} = 1.7,
    {function|name}: []{function|const} {function|u8},
    {function|pub} {function|fn} {function|boil}({function|self}: {class-name|*}K{function|ettle}, {function|comptime} T: {function|type}, {function|n}: ?{function|u32}) !T \{
        {function|const} {function|s} = \\\\{function|multi}
        \\\\{function|line}
        ;
        {function|var} {function|i}: {function|usize} = 0{function|x}FF;
        {function|while} ({function|i} < 10) : ({function|i} += 1) \{ {function|if} ({function|n}) \|{function|x}\| \{ _ = {function|x}; \} {function|else} {function|continue}; \}
        {function|defer} {function|std}.{function|debug}.{function|print}({string|"at \{d\}\\n"}, .\{{function|i}\});
        {function|return} {function|switch} ({function|i}) \{ 0...9 {keyword|=>} {function|error}.C{function|old}, {function|else} {keyword|=>} {class-name|@as}(T, {function|undefined}) {function|orelse} {function|unreachable} \};
    \}
\};
{function|test} {string|"boil"} \{ {function|try} {function|std}.{function|testing}.{function|expect}({function|true} {function|and} {string|'a'} {keyword|!=} {string|'\\n'}); \} // {function|end}
