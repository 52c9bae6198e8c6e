{prolog|# frozen_string_literal: true}
{name|require} {string|"json"}

{operator-char operator|=}{name|begin}
{name|block comment}
{operator-char operator|=}{name|end}
{name|module Kitchen}
  {name|class Kettle} {operator-char operator|<} {name|Struct}.{name|new}{punctuation|(}{punctuation|:}{name|litres}{punctuation|,} {punctuation|:}{name|name}{punctuation|,} {name|keyword_init}{punctuation|:} {name|true}{punctuation|)}
    {name|include Comparable}
    {name|attr_reader} {punctuation|:}{name|temp}
    {name|MAX} {operator-char operator|=} 1_000
    {name|@@all} {operator-char operator|=} {punctuation|[}{punctuation|]}

    {name|def initialize}{punctuation|(}{name|litres}{punctuation|:} {number|1.7}{punctuation|,} {operator-char operator|**}{name|opts}{punctuation|,} &{name|block}{punctuation|)}
      {name|@litres}{punctuation|,} {name|@name} {operator-char operator|=} {name|litres}{punctuation|,} {name|opts}.{name|fetch}{punctuation|(}{punctuation|:}{name|name}{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      {name|@@all} {operator-char operator|<}{operator-char operator|<} {name|self unless @name} {operator-char operator|=}~ {operator-char operator|/}\\{name|Apot}\\{name|s}{operator-char operator|+}{prolog|#\{MAX\}/i \|\| $DEBUG}
    {name|end}

    {name|def} {operator-char operator|<=}{operator-char operator|>}{punctuation|(}{name|other}{punctuation|)} {operator-char operator|=} {name|litres} {operator-char operator|<=}{operator-char operator|>} {name|other}.{name|litres}
    {name|def hot}?{punctuation|;} {name|temp}.{name|to_i} {operator-char operator|>} 0x5F && {name|!cold!}{punctuation|;} {name|end}

    {name|def boil}
      {name|text} {operator-char operator|=} {operator-char operator|<}{operator-char operator|<}~{name|TEXT}.{name|strip}
        {name|Boil} {prolog|#\{name\} at #\{temp\}}
      {name|TEXT}
      {name|words} {operator-char operator|=} %{name|w}{punctuation|[}{name|green black}{punctuation|]} {operator-char operator|+} %{name|i}{punctuation|(}{name|a b}{punctuation|)} {operator-char operator|+} {punctuation|[}%{name|q}{punctuation|(}{name|single} {string|'q'}{punctuation|)}{punctuation|,} %{name|Q}\{{name|double} {prolog|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {name|words}.{name|each_with_index do} {comment|\|w, i\|}
        {name|puts} {string|"#\{i\}: #\{w\}"} {name|if i}.{name|odd}? {name|and w !}{operator-char operator|=} {name|nil}
      {name|end}
      {name|case text when} {operator-char operator|/}{name|boil}{operator-char operator|/} {name|then} {punctuation|:}{name|ok when String}{punctuation|,} {name|Symbol then raise ArgumentError}{punctuation|,} {string|"no"} {name|else yield}{punctuation|(}{name|self}{punctuation|)} {name|end}
    {name|rescue StandardError} {operator-char operator|=}{operator-char operator|>} {name|e}
      {name|warn e}.{name|message}{punctuation|;} {name|retry}
    {name|ensure}
      `{name|ls} {operator-char operator|-}{name|l}`
    {name|end}
  {name|end}
{name|end}
{name|__END__}
