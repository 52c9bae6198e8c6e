{comment|# frozen_string_literal: true}
{literal string|require} {string|"json"}

{punctuation|=}{literal string|begin}
{literal string|block} {key property|comment}
{punctuation|=}{literal string|end}
{literal string|module Kitchen}
  {literal string|class Kettle < Struct.new}{punctuation|(}{literal string|:litres}{punctuation|,} {literal string|:name}{punctuation|,} {key property|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    {literal string|include Comparable}
    {literal string|attr_reader} {literal string|:temp}
    {key property|MAX} {punctuation|=} {literal string|1_000}
    {key property|@@all} {punctuation|=} {punctuation|[}{punctuation|]}

    {literal string|def initialize}{punctuation|(}{key property|litres}{punctuation|:} {number|1.7}{punctuation|,} {literal string|**opts}{punctuation|,} {literal string|&block}{punctuation|)}
      {literal string|@litres}{punctuation|,} {key property|@name} {punctuation|=} {literal string|litres}{punctuation|,} {literal string|opts.fetch}{punctuation|(}{literal string|:name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {literal string|@@all << self unless} {key property|@name} {punctuation|=}{literal string|~ /\\Apot\\s+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {literal string|end}

    {literal string|def} {key property|<}{punctuation|=}{literal string|>}{punctuation|(}{literal string|other}{punctuation|)} {punctuation|=} {literal string|litres} {key property|<}{punctuation|=}{literal string|> other.litres}
    {literal string|def hot?; temp.to_i >} {number|0x5F} {literal string|&& !cold!; end}

    {literal string|def boil}
      {key property|text} {punctuation|=} {literal string|<<~TEXT.strip}
        {literal string|Boil} {comment|#\{name\} at #\{temp\}}
      {literal string|TEXT}
      {key property|words} {punctuation|=} {literal string|%w[green black}{punctuation|]} {literal string|+ %i}{punctuation|(}{literal string|a b}{punctuation|)} {literal string|+ [%q}{punctuation|(}{literal string|single} {string|'q'}{punctuation|)}{punctuation|,} {literal string|%Q\{double} {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {literal string|words.each_with_index do \|w}{punctuation|,} {literal string|i\|}
        {literal string|puts} {string|"#\{i\}: #\{w\}"} {literal string|if i.odd? and w} {key property|!}{punctuation|=} {literal string|nil}
      {literal string|end}
      {literal string|case text when /boil/ then} {literal string|:ok when String}{punctuation|,} {literal string|Symbol then raise ArgumentError}{punctuation|,} {string|"no"} {literal string|else yield}{punctuation|(}{literal string|self}{punctuation|)} {literal string|end}
    {literal string|rescue} {key property|StandardError} {punctuation|=}{literal string|> e}
      {literal string|warn e.message; retry}
    {literal string|ensure}
      `ls {literal string|-l`}
    {literal string|end}
  {literal string|end}
{literal string|end}
{literal string|__END__}
