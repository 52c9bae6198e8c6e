defmodule {host url|Kitchen.Kettle} do
  @moduledoc """
  A kettle with #\{1 + 1\} parts.
  """
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct {scheme|litres:} 1.7, {scheme|name:} nil

  @spec boil(t, integer) :: \{:ok, float\} \| :error
  def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu{punctuation|;} words = ~w(a b)a{punctuation|;} c = {keyword safe|'charlist'}{punctuation|;} ch = ?a
    with \{:ok, x\} <- fetch(k), {scheme|do:} x \|> Enum.map(&(&1 {host url|{important|*}} 2)) \|> IO.inspect(label: "at #\{n\}\\n")
    case {host url|k.name} do
      "pot" <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, {scheme|message:} "no"
    end
  end
  defp cold?(x), {scheme|do:} fn a, b -> a <> b end # end
end
