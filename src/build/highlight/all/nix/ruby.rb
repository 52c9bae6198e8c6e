{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    {operator|@}{operator|@}{function|all} {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1}{punctuation|.}{number|7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}{function|all} {operator|<}{operator|<} self unless {operator|@}name {operator|=}~ {url|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} 0x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      case text when {url|/boil/} {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
