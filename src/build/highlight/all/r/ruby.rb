{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} true{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot?{punctuation|;} temp.to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.odd? and w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
