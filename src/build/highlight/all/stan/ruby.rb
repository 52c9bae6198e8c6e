{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.{function|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1_000}
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot{operator|?}{punctuation|;} temp.to_i {operator|>} 0x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {operator|'}q{operator|'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.odd{operator|?} and w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
