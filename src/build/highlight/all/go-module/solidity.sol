{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^0.8.0;
import \{A as B\} from "./a.sol";
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}1{punctuation|)} \{
    uint256 public constant MAX = 1_000 ether; mapping{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender == owner{punctuation|,} "no"{punctuation|)}; _; \}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ name = n; \}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i = 0; i < n; i++{punctuation|)} \{ if {punctuation|(}i != 0xFF && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}0{punctuation|)}{punctuation|,} hex"00"{punctuation|)}; else revert{punctuation|(}{punctuation|)}; \}
        assembly \{ let x := add{punctuation|(}1{punctuation|,} 2{punctuation|)} \} /* end */ return true;
    \}
\}
