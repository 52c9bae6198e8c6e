{preprocessor property|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
{keyword|module} Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<}{operator|<} {keyword|self} unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i {operator|\|}{operator|\|} {number|$DEB}UG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{type-char class-name|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&}{operator|&} !cold!{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single {comment|'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{type-char class-name|?} {operator|and} w !{operator|=} nil
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when {keyword|String}{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}{keyword|self}{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
