# frozen_string_literal: true
require "json"

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = []

    def initialize(litres: 1.7, **opts, &block)
      @litres, @name = litres, opts.fetch(:name) {smarty language-smarty|{delimiter punctuation|\{} {string|"pot #{interpolation|{interpolation-punctuation punctuation|\{}{expression|{function|rand}{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}"} {delimiter punctuation|\}}}
      @@all << self unless @name =~ /\\Apot\\s+#{smarty language-smarty|{delimiter punctuation|\{}{keyword|MAX}{delimiter punctuation|\}}}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #{smarty language-smarty|{delimiter punctuation|\{}{keyword|name}{delimiter punctuation|\}}} at #{smarty language-smarty|{delimiter punctuation|\{}{keyword|temp}{delimiter punctuation|\}}}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q{smarty language-smarty|{delimiter punctuation|\{}{keyword|double} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{delimiter punctuation|\}}}, ?x, :"sym bol", 'it\\'s']
      words.each_with_index do \|w, i\|
        puts "#{smarty language-smarty|{delimiter punctuation|\{}{keyword|i}{delimiter punctuation|\}}}: #{smarty language-smarty|{delimiter punctuation|\{}{keyword|w}{delimiter punctuation|\}}}" if i.odd? and w != nil
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
