# frozen_string_literal: true
require "json"

{punctuation|=}{code|{keyword|begin}}
block comment
{punctuation|=}{code|{keyword|end}}
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = []

    def initialize(litres: 1.7, **opts, &block)
      @litres, @name = litres, opts.fetch(:name) \{ "pot {interpolation|{delimiter punctuation|#\{}{ruby|rand{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}}{delimiter punctuation|\}}}" \}
      @@all << self unless @name =~ /\\Apot\\s+{interpolation|{delimiter punctuation|#\{}{ruby|{constant|MAX}}{delimiter punctuation|\}}}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil {interpolation|{delimiter punctuation|#\{}{ruby|name}{delimiter punctuation|\}}} at {interpolation|{delimiter punctuation|#\{}{ruby|temp}{delimiter punctuation|\}}}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double {interpolation|{delimiter punctuation|#\{}{ruby|{number|1} {operator|+} {number|1}}{delimiter punctuation|\}}}\}, ?x, :"sym bol", 'it\\'s']
      words.each_with_index do \|w, i\|
        puts "{interpolation|{delimiter punctuation|#\{}{ruby|i}{delimiter punctuation|\}}}: {interpolation|{delimiter punctuation|#\{}{ruby|w}{delimiter punctuation|\}}}" if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
    rescue StandardError => e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
