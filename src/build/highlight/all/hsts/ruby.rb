# frozen_string_literal: true
require "json"

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX {operator|=} 1_000
    @@all {operator|=} []

    def initialize(litres: 1.7, **opts, &block)
      @litres, @name {operator|=} litres, opts.fetch(:name) \{ "pot #\{rand(10) + 1\}" \}
      @@all << self unless @name {operator|=}~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <{operator|=}>(other) {operator|=} litres <{operator|=}> other.litres
    def hot?{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text {operator|=} <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']
      words.each_with_index do \|w, i\|
        puts "#\{i\}: #\{w\}" if i.odd? and w !{operator|=} nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
    rescue StandardError {operator|=}> e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
