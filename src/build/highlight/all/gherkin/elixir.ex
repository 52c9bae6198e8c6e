defmodule Kitchen.Kettle do
  {tag|@moduledoc} {pystring string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  {tag|@max} 1_000
  defstruct litres: 1.7, name: nil

  {tag|@spec} boil(t, integer) :: \{:ok, float\} \| :error
  def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = {string|'charlist'}; ch = ?a
    with \{:ok, x\} {outline variable|<- fetch(k), do: x \|>} Enum.map(&(&1 * 2)) \|> IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end # end
end
