# frozen_string_literal: {boolean|true}
require {string|"json"}

{operator|=}begin
block {property|comment}
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.{function|new}{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader :temp
    {property|MAX} {operator|=} 1_000
    @@{property|all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres: {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @{property|name} {operator|=} litres{punctuation|,} opts.{function|fetch}{punctuation|(}:name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<}{operator|<} self unless @{property|name} {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i {operator|\|}{operator|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot?; temp.to_i {operator|>} 0x5F && !cold!; end

    def boil
      {property|text} {operator|=} {operator|<}{operator|<}~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      {property|words} {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}Q\{double #\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} ?x{punctuation|,} :{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words.each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i.odd? {operator-word operator|and} w !{operator|=} nil
      end
      case text when {operator|/}boil{operator|/} then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue {property|StandardError} {operator|=}{operator|>} e
      warn e.message; retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
