# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1_000}
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}{operator|~} {operator|/\\}Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&}{operator|&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} {keyword|at} #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {operator|'}q{operator|'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {operator|'}it\\{operator|'}s{operator|'}{punctuation|]}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!}{operator|=} nil
      {keyword|end}
      case text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when {keyword|String}{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
