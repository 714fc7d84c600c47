"""What the team costs, month by month: pay, commission, on-costs, what is paid once, and the cash that is left."""
