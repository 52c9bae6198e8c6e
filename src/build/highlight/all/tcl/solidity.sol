{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity {operator|^}0.8.0;
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"};
contract Kettle is Pot, Heat{punctuation|(}1{punctuation|)} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether; mapping{punctuation|(}address ={operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event Boiled{punctuation|(}address indexed who, bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {operator|==} owner, {string|"no"}{punctuation|)}; _; {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name = n; {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {builtin|for} {punctuation|(}uint i = 0; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} 0xFF {operator|&&} {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}0{punctuation|)}, hex{string|"00"}{punctuation|)}; {builtin|else} revert{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x := add{punctuation|(}1, 2{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} return true;
    {punctuation|\}}
{punctuation|\}}
