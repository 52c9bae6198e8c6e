%% {node|kettle}
-module({node|kettle}).
-export({punctuation|[}{node|boil}/{node|1}{punctuation|,} '{node|quoted} {node|atom}'/{node|0}{punctuation|]}).
-include({node|"x.hrl"}).
-define({node|MAX}{punctuation|,} {node|16}#{node|FF}).
-record({node|kettle}{punctuation|,} {punctuation|\{}{node|litres} {operator|=} {attr-value|1.7} {operator|:}{operator|:} {node|float}(){punctuation|,} {node|name}{punctuation|\}}).
{node|boil}(#{node|kettle}{punctuation|\{}{node|litres} {operator|=} {attr-value|L}{punctuation|\}} {operator|=} {attr-value|K}) {node|when} {node|L} > {node|0}{punctuation|,} {node|is_float}({node|L}) {operator|->}
    {attr-name|Str} {operator|=} {attr-value|"at ~p\\n"}{punctuation|,} {attr-name|C} {operator|=} ${node|a}{punctuation|,} {attr-name|Bin} {operator|=} {attr-value|<{markup language-markup language-html language-xml|<"x", 1:8/integer>}>}{punctuation|,}
    {node|case} {punctuation|[}{node|X} * {node|2} \|\| {node|X} {node|<{markup language-markup language-html language-xml|- lists:seq(1, 10), X /= 3] of
        [] -}>} {node|ok}{punctuation|;} {punctuation|[}{node|_} \| {node|T}{punctuation|]} {operator|->} {punctuation|\{}{node|error}{punctuation|,} {node|T}{punctuation|,} ?{node|MAX}{punctuation|\}}
    {node|end}{punctuation|,}
    {node|receive} {punctuation|\{}{node|msg}{punctuation|,} {node|Pid}{punctuation|\}} {operator|->} {node|Pid} ! {node|done} {node|after} {node|1.5}e3 {operator|->} {node|not} {node|true} {node|andalso} {node|K}#{node|kettle}.name {node|end}{punctuation|,}
    {attr-name|F} {operator|=} {attr-value|fun}({node|A}) {operator|->} {node|A} {node|rem} {node|2} {node|end}{punctuation|,} #{punctuation|\{}{node|key} {operator|=}> {node|value}{punctuation|\}}{punctuation|,} {node|try} {node|F}({node|1}) {node|catch} {node|error}{operator|:}{compass-point builtin|_} {operator|->} {node|C} {node|end}.
