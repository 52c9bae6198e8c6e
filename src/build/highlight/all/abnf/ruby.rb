# {rule|frozen_string_literal}: {rule|true}
{rule|require} {string|"json"}

{operator|=}{rule|begin}
{rule|block} {rule|comment}
{operator|=}{rule|end}
{rule|module} {rule|Kitchen}
  {rule|class} {rule|Kettle} < {rule|Struct}.{rule|new}{punctuation|(}:{rule|litres}, :{rule|name}, {rule|keyword_init}: {rule|true}{punctuation|)}
    {rule|include} {rule|Comparable}
    {rule|attr_reader} :{rule|temp}
    {rule|MAX} {operator|=} {repetition operator|1}_000
    @@{rule|all} {operator|=} {punctuation|[}{punctuation|]}

    {rule|def} {rule|initialize}{punctuation|(}{rule|litres}: {repetition operator|1}.{repetition operator|7}, {repetition operator|*}{repetition operator|*}{rule|opts}, &{rule|block}{punctuation|)}
      @{rule|litres}, @{rule|name} {operator|=} {rule|litres}, {rule|opts}.{rule|fetch}{punctuation|(}:{rule|name}{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@{rule|all} << {rule|self} {rule|unless} @{rule|name} {operator|=}~ {operator|/}\\{rule|Apot}\\{rule|s}+#\{{rule|MAX}\}{operator|/}{rule|i} \|\| ${rule|DEBUG}
    {rule|end}

    {rule|def} {rule|{punctuation|<}={punctuation|>}}{punctuation|(}{rule|other}{punctuation|)} {operator|=} {rule|litres} {rule|{punctuation|<}={punctuation|>}} {rule|other}.{rule|litres}
    {rule|def} {rule|hot}?{comment|; temp.to_i > 0x5F && !cold!; end}

    {rule|def} {rule|boil}
      {definition keyword|text} {operator|=} <<~{rule|TEXT}.{rule|strip}
        {rule|Boil} #\{{rule|name}\} {rule|at} #\{{rule|temp}\}
      {rule|TEXT}
      {definition keyword|words} {operator|=} %{rule|w}{punctuation|[}{rule|green} {rule|black}{punctuation|]} + %{rule|i}{punctuation|(}{rule|a} {rule|b}{punctuation|)} + {punctuation|[}%{rule|q}{punctuation|(}{rule|single} '{rule|q}'{punctuation|)}, %{rule|Q}\{{rule|double} #\{{repetition operator|1} + {repetition operator|1}\}\}, ?{rule|x}, :{string|"sym bol"}, '{rule|it}\\'{rule|s}'{punctuation|]}
      {rule|words}.{rule|each_with_index} {rule|do} \|{rule|w}, {rule|i}\|
        {rule|puts} {string|"#\{i\}: #\{w\}"} {rule|if} {rule|i}.{rule|odd}? {rule|and} {rule|w} !{operator|=} {rule|nil}
      {rule|end}
      {rule|case} {rule|text} {rule|when} {operator|/}{rule|boil}{operator|/} {rule|then} :{rule|ok} {rule|when} {rule|String}, {rule|Symbol} {rule|then} {rule|raise} {rule|ArgumentError}, {string|"no"} {rule|else} {rule|yield}{punctuation|(}{rule|self}{punctuation|)} {rule|end}
    {rule|rescue} {rule|StandardError} {operator|=}> {rule|e}
      {rule|warn} {rule|e}.{rule|message}{comment|; retry}
    {rule|ensure}
      `{rule|ls} -l`
    {rule|end}
  {rule|end}
{rule|end}
__END__
