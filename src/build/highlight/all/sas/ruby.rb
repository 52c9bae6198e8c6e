# frozen_string_literal: true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{function keyword|new}{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX {operator|=} 1_000
    {punctuation|@}{punctuation|@}all {operator|=} {punctuation|[}{punctuation|]}

    def {function keyword|initialize}{punctuation|(}litres: {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {macro-variable|&block}{punctuation|)}
      {punctuation|@}litres{punctuation|,} {punctuation|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}{function keyword|fetch}{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {punctuation|@}{punctuation|@}all {operator|<}{operator|<} self unless {punctuation|@}name {operator|=}{operator|~} {operator|/}{punctuation|\\}Apot{punctuation|\\}s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} {punctuation|$}DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} {keyword|temp}{punctuation|.}to_i {operator|>} 0x5F {operator|&}{operator|&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {punctuation|%}w{punctuation|[}green black{punctuation|]} {operator|+} {function keyword|%i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{function keyword|%q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {punctuation|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} :{string|"sym bol"}{punctuation|,} {string|'it\\'}s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {keyword|and} w {operator|!}{operator|=} nil
      {keyword|end}
      case text {keyword|when} {operator|/}boil{operator|/} {keyword|then} :ok {keyword|when} String{punctuation|,} Symbol {keyword|then} {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function keyword|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
