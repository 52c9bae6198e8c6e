# {label|frozen_string_literal:} {boolean|true}
{keyword|require} {string|"json"}

{punctuation|=}{keyword|begin}
{keyword|block} {keyword|comment}
{punctuation|=}{keyword|end}
{keyword|module} Kitchen
  {keyword|class} Kettle {punctuation|<} Struct{punctuation|.}{keyword|new}{punctuation|(}:{keyword|litres}{punctuation|,} :{keyword|name}{punctuation|,} {label|keyword_init:} {boolean|true}{punctuation|)}
    {keyword|include} Comparable
    {keyword|attr_reader} :{keyword|temp}
    MAX {punctuation|=} 1_000
    @{variable|@all} {punctuation|=} {punctuation|[}{punctuation|]}

    {keyword|def} {keyword|initialize}{punctuation|(}{label|litres:} {number|1.7}{punctuation|,} {punctuation|*}{punctuation|*}{keyword|opts}{punctuation|,} &{keyword|block}{punctuation|)}
      {variable|@litres}{punctuation|,} {variable|@name} {punctuation|=} {keyword|litres}{punctuation|,} {keyword|opts}{punctuation|.}{keyword|fetch}{punctuation|(}:{keyword|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{variable|@all} {punctuation|<}{punctuation|<} {keyword|self} {keyword|unless} {variable|@name} {punctuation|=}~ /\\Apot\\{keyword|s}+#{punctuation|\{}MAX{punctuation|\}}/{keyword|i} \|\| $DEBUG
    {keyword|end}

    {keyword|def} {punctuation|<}{punctuation|=}{punctuation|>}{punctuation|(}{keyword|other}{punctuation|)} {punctuation|=} {keyword|litres} {punctuation|<}{punctuation|=}{punctuation|>} {keyword|other}{punctuation|.}{keyword|litres}
    {keyword|def} {keyword|hot}?{comment|; temp.to_i > 0x5F && !cold!; end}

    {keyword|def} {keyword|boil}
      {keyword|text} {punctuation|=} {punctuation|<}{punctuation|<}~TEXT{punctuation|.}{keyword|strip}
        Boil #{punctuation|\{}{keyword|name}{punctuation|\}} {keyword|at} #{punctuation|\{}{keyword|temp}{punctuation|\}}
      TEXT
      {keyword|words} {punctuation|=} {variable|%w}{punctuation|[}{keyword|green} {keyword|black}{punctuation|]} + {variable|%i}{punctuation|(}{keyword|a} {keyword|b}{punctuation|)} + {punctuation|[}{variable|%q}{punctuation|(}{keyword|single} '{keyword|q}'{punctuation|)}{punctuation|,} {variable|%Q}{punctuation|\{}{type class-name|double} #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?{keyword|x}{punctuation|,} :{string|"sym bol"}{punctuation|,} '{keyword|it}\\'{keyword|s}'{punctuation|]}
      {keyword|words}{punctuation|.}{keyword|each_with_index} {keyword|do} \|{keyword|w}{punctuation|,} {keyword|i}\|
        {keyword|puts} {string|"#\{i\}: #\{w\}"} {keyword|if} {keyword|i}{punctuation|.}{keyword|odd}? {keyword|and} {keyword|w} {punctuation|!}{punctuation|=} {keyword|nil}
      {keyword|end}
      {keyword|case} {keyword|text} {keyword|when} /{keyword|boil}/ {keyword|then} :{keyword|ok} {keyword|when} String{punctuation|,} Symbol {keyword|then} {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} {keyword|yield}{punctuation|(}{keyword|self}{punctuation|)} {keyword|end}
    {keyword|rescue} StandardError {punctuation|=}{punctuation|>} {keyword|e}
      {keyword|warn} {keyword|e}{punctuation|.}{keyword|message}{comment|; retry}
    {keyword|ensure}
      `{keyword|ls} -{keyword|l}`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
