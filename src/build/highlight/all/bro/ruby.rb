{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
{keyword|module} Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}{keyword|double} {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      case text {keyword|when} {operator|/}boil{operator|/} then {punctuation|:}ok {keyword|when} String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
