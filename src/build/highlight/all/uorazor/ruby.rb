{comment-hash comment|# frozen_string_literal: true}
require {string|{punctuation|"}json{punctuation|"}}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}{function|name}{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @{function|name} {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}{function|name}{punctuation|)} {punctuation|\{} {string|{punctuation|"}pot #\{rand(10) + 1\}{punctuation|"}} {punctuation|\}}
      @@all {operator|<}{operator|<} {source-layers function|self} unless @{function|name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment-hash comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}; temp{punctuation|.}to_i {operator|>} {number|0x5F} && !cold!; end

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil {comment-hash comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|{punctuation|'}q{punctuation|'}}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment-hash comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|{punctuation|"}#\{i\}: #\{w\}{punctuation|"}} {keyword|if} i{punctuation|.}odd{operator|?} {keyword|and} w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|{punctuation|"}no{punctuation|"}} {keyword|else} yield{punctuation|(}{source-layers function|self}{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message; retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
