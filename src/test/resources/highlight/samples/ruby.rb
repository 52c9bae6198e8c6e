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
      @litres, @name = litres, opts.fetch(:name) { "pot #{rand(10) + 1}" }
      @@all << self unless @name =~ /\Apot\s+#{MAX}/i || $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #{name} at #{temp}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q{double #{1 + 1}}, ?x, :"sym bol", 'it\'s']
      words.each_with_index do |w, i|
        puts "#{i}: #{w}" if i.odd? and w != nil
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
