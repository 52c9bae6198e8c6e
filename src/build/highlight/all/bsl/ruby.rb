{directive important|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<}{operator|<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i \|\| $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F && !cold!{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q\{double #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w !{operator|=} nil
      end
      case text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
