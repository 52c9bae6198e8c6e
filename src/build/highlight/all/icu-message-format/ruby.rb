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
      @litres, @name = litres, opts.fetch(:name) {argument|{argument-delimiter operator|\{}{content| {argument-name|"pot} {argument-name|#}\{rand(10) + 1\}" }{argument-delimiter operator|\}}}
      @@all << self unless @name =~ /\\Apot\\s+#{argument|{argument-delimiter operator|\{}{content|{argument-name|MAX}}{argument-delimiter operator|\}}}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #{argument|{argument-delimiter operator|\{}{content|{argument-name|name}}{argument-delimiter operator|\}}} at #{argument|{argument-delimiter operator|\{}{content|{argument-name|temp}}{argument-delimiter operator|\}}}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q{argument|{argument-delimiter operator|\{}{content|{argument-name|double} {argument-name|#}\{1 + 1\}}{argument-delimiter operator|\}}}, ?x, :"sym bol", 'it\\'s']
      words.each_with_index do \|w, i\|
        puts "#{argument|{argument-delimiter operator|\{}{content|{argument-name|i}}{argument-delimiter operator|\}}}: #{argument|{argument-delimiter operator|\{}{content|{argument-name|w}}{argument-delimiter operator|\}}}" if i.odd? and w != nil
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
