# frozen_string_literal: true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX {operator|=} 1_000
    @@all {operator|=} {operator|[}{operator|]}

    def initialize(litres: {number|1.7}, {operator|*}{operator|*}opts, {operator|&}block)
      @litres, @name {operator|=} litres, opts.fetch(:name) \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<}{operator|<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i {operator|\|}{operator|\|} {operator|$}DEBUG
    end

    def {operator|<}{operator|=}{operator|>}(other) {operator|=} litres {operator|<}{operator|=}{operator|>} other.litres
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} {operator|%}w{operator|[}green black{operator|]} {operator|+} {operator|%}i(a b) {operator|+} {operator|[}{operator|%}q(single {string|'q'}), {operator|%}Q\{double #\{{number|1} {operator|+} {number|1}\}\}, ?x, :{string|"sym bol"}, {string|'it\\'s'}{operator|]}
      words.each_with_index do {operator|\|}w, i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w {operator|!}{operator|=} nil
      end
      case text when {operator|/}boil{operator|/} then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield(self) end
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{comment|; retry}
    ensure
      {string|`ls -l`}
    end
  end
end
__END__
