#{rule|include} {rule|{punctuation|<}stdio.h{punctuation|>}}
#{rule|include} {string|"kettle.h"}
#{rule|define} {rule|MAX}{punctuation|(}{rule|a}, {rule|b}{punctuation|)} {punctuation|(}{punctuation|(}{rule|a}{punctuation|)} > {punctuation|(}{rule|b}{punctuation|)} ? {punctuation|(}{rule|a}{punctuation|)} : {punctuation|(}{rule|b}{punctuation|)}{punctuation|)} {operator|/}{repetition operator|*} {rule|twice} {repetition operator|*}{operator|/}
#{rule|ifdef} {rule|DEBUG}
#  {rule|define} {rule|LOG}{punctuation|(}...{punctuation|)} {rule|fprintf}{punctuation|(}{rule|stderr}, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__{punctuation|)}
#{rule|endif}

{rule|typedef} {rule|struct} {rule|kettle} \{ {rule|unsigned} {rule|int} {rule|ml}{comment|; float t[4]; const char *name; \} kettle_t;}
{rule|enum} {rule|state} \{ {rule|COLD} {operator|=} {repetition operator|0}{rule|x0}, {rule|WARM} {operator|=} {repetition operator|1} << {repetition operator|3}, {rule|HOT} {operator|=} {repetition operator|0777}{rule|L} \}{comment|;}

{rule|static} {rule|inline} {rule|int} {rule|boil}{punctuation|(}{rule|kettle_t} {repetition operator|*}{rule|k}, {rule|size_t} {rule|n}{punctuation|)} \{
    {operator|/}{operator|/} {rule|go} {rule|on} {rule|until} {rule|hot}
    {rule|for} {punctuation|(}{rule|size_t} {rule|i} {operator|=} {repetition operator|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        {rule|k-}>{rule|t}{punctuation|[}{rule|i}{punctuation|]} +{operator|=} '{rule|a}' - '\\{rule|x61}' + {repetition operator|0}{rule|x1}.{repetition operator|8}{rule|p3}{comment|;}
        {rule|if} {punctuation|(}!{rule|k} \|\| {rule|k} {operator|=}{operator|=} {rule|NULL}{punctuation|)} {rule|goto} {rule|out}{comment|;}
    \}
{rule|out}:
    {rule|return} {rule|k} ? {punctuation|(}{rule|int}{punctuation|)} {rule|MAX}{punctuation|(}{rule|k-}>{rule|ml}, {repetition operator|10}{rule|u}{punctuation|)} : -1{comment|;}
\}

{rule|int} {rule|main}{punctuation|(}{rule|void}{punctuation|)} \{ {rule|struct} {rule|kettle} {rule|k} {operator|=} \{ .{rule|ml} {operator|=} {repetition operator|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
