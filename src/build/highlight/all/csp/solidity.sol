// {scheme|SPDX-License-Identifier:} MIT
pragma solidity ^0.8.0{punctuation|;}
import \{A as B\} from "./a.sol"{punctuation|;}
contract Kettle is Pot, Heat(1) \{
    uint256 public constant MAX = 1_000 ether{punctuation|;} mapping(address => uint8[]) private m{punctuation|;}
    event Boiled(address indexed who, bytes32 x){punctuation|;}
    modifier only() \{ require(msg.sender == owner, "no"){punctuation|;} _{punctuation|;} \}
    constructor(string memory n) payable \{ name = n{punctuation|;} \}
    function boil(uint n) external view virtual override only returns (bool ok) \{
        for (uint i = 0{punctuation|;} i < n{punctuation|;} i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"){punctuation|;} else revert(){punctuation|;} \}
        assembly \{ let x := add(1, 2) \} /* end {host url|{important|*}/} return true{punctuation|;}
    \}
\}
