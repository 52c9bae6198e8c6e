{comment|# frozen_string_literal: true}
{keyword|require} {string|"json"}

{operator|=}{keyword|begin}
block {keyword|comment}
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader :{keyword|temp}
    MAX {operator|=} {number|1}_000
    @{variable|@all} {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {variable|@litres}{punctuation|,} {variable|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{keyword|fetch}{punctuation|(}:name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @{variable|@all} {operator|<<} self unless {variable|@name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {keyword|end}

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{punctuation|.}litres
    def hot?{punctuation|;} {keyword|temp}{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      {keyword|text} {operator|=} {operator|<<}{operator|~}{keyword|TEXT}{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      {keyword|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q\{{keyword|double} {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w {operator|!=} nil
      {keyword|end}
      {keyword|case} {keyword|text} {keyword|when} {operator|/}boil{operator|/} {keyword|then} :ok {keyword|when} String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {identifier|{punctuation|`}ls -l{punctuation|`}}
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
